/** Something the person who started the Echo can put right; the message is one printable sentence. */
export class UsageError extends Error {}
