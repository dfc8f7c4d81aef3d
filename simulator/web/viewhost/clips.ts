/** What Alexa's cloud does with a picture before a device sees it: its sound documents become addresses. */
import * as v from 'valibot';
import { AplaError, performApla } from '../../device/performance/apla';
import type { Directive } from '../../device/skill/response';

/** A picture as a device gets it, and how long each of its sounds lasts by its address, ms. */
export interface Picture {
  render: { document: unknown; datasources: Record<string, unknown> };
  /** What the picture is to do once it is there. */
  commands: unknown[];
  clips: Record<string, number>;
}

const Render = v.looseObject({
  type: v.literal('Alexa.Presentation.APL.RenderDocument'),
  document: v.unknown(),
  sources: v.optional(v.record(v.string(), v.unknown()), {}),
  datasources: v.optional(v.record(v.string(), v.unknown()), {}),
});
const Execute = v.looseObject({
  type: v.literal('Alexa.Presentation.APL.ExecuteCommands'),
  commands: v.array(v.unknown()),
});
const Spoken = v.looseObject({
  properties: v.optional(v.record(v.string(), v.unknown()), {}),
  transformers: v.array(
    v.looseObject({
      transformer: v.literal('aplAudioToSpeech'),
      template: v.string(),
      outputName: v.string(),
    }),
  ),
});

/**
 * The picture of a response; null where it draws none. A sound that cannot be made has no address.
 * @param apla whether sound documents are made at all
 */
export function pictureOf(
  directives: readonly Directive[],
  charactersPerSecond: number,
  apla = true,
): Picture | null {
  const render = directives.map((one) => v.safeParse(Render, one)).find(({ success }) => success);
  if (!render?.success) return null;
  const { document, sources, datasources } = render.output as v.InferOutput<typeof Render>;
  const clips: Record<string, number> = {};
  const heard = Object.entries(datasources).map(([name, given]) => {
    const read = v.safeParse(Spoken, given);
    if (!read.success || !apla) return [name, given];
    const properties = { ...read.output.properties };
    for (const { template, outputName } of read.output.transformers) {
      const url = `https://sound.test/${template}.mp3`;
      const lengthMs = lengthOf(sources[template], charactersPerSecond);
      if (lengthMs === null) continue;
      clips[url] = lengthMs;
      properties[outputName] = { url };
    }
    return [name, { ...read.output, properties }];
  });
  const commands = directives.flatMap((one) => {
    const read = v.safeParse(Execute, one);
    return read.success ? read.output.commands : [];
  });
  return { render: { document, datasources: Object.fromEntries(heard) }, commands, clips };
}

function lengthOf(source: unknown, charactersPerSecond: number): number | null {
  try {
    return performApla(source, charactersPerSecond).lengthMs;
  } catch (error) {
    if (error instanceof AplaError) return null;
    throw error;
  }
}
