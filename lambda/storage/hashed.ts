/**
 * Returns an id as it is stored: a hash of 43 characters, so that neither table nor log names anybody. With a pepper of the
 * deployment (`CRAMP_COACH_PEPPER`), nobody who has the ids can find them without the pepper.
 */
export function hashed(id: string): string {
  // Loaded with the first id: a start that keeps nothing does not wait for it.
  const { createHash, createHmac } = process.getBuiltinModule('node:crypto');
  const { CRAMP_COACH_PEPPER: pepper } = process.env;
  return (pepper ? createHmac('sha256', pepper) : createHash('sha256')).update(id).digest('base64url');
}
