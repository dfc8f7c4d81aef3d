import Ajv from 'ajv';
import type { ResponseEnvelope } from 'ask-sdk-model';
import schema from './responseSchema.json' with { type: 'json' };

/**
 * The shape of a response, from ask-sdk-model 1.86.0's own types. To make it again:
 * `npx -p ts-json-schema-generator@2.4.0 -p typescript@5.9.3 ts-json-schema-generator --no-type-check
 * --path node_modules/ask-sdk-model/index.d.ts --type ResponseEnvelope`, descriptions removed.
 */
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

/** What is wrong with the shape of a response envelope; empty if nothing is. */
export function shapeErrors(envelope: ResponseEnvelope): string[] {
  if (validate(withoutCommands(envelope))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** The model knows no command that a document defines itself; what commands do is checked by `aplCheck.ts`. */
function withoutCommands({ response, ...envelope }: ResponseEnvelope): unknown {
  const directives = response.directives?.map((one) => ('commands' in one ? { ...one, commands: [] } : one));
  return { ...envelope, response: { ...response, ...(directives && { directives }) } };
}
