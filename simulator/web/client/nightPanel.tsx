/** The night as a file: saved, and played again. */
import { Panel } from './panel';
import { Scroll } from './scroll';
import { savedAt } from './server';
import type { State } from './state';

interface Props {
  state: State;
  id: string;
  onNew(): void;
  onFile(text: string): void;
  onTrouble(words: string): void;
}

/** Nothing larger is a night, bytes. */
const largest = 2_000_000;

export function NightPanel({ state, id, onNew, onFile, onTrouble }: Props) {
  const { replay } = state;
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    if (file.size > largest) onTrouble(`${file.name} is too large to be a saved night.`);
    else onFile(await file.text());
  };
  return (
    <Panel title="This night">
      <div class="ideas">
        <a class="button" href={savedAt(id)} download="night.json">
          Save this night
        </a>
        <label class="button file">
          Play a saved night
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => void choose(event.currentTarget)}
          />
        </label>
        <button type="button" onClick={onNew}>
          New night
        </button>
      </div>
      <p>
        A night begins with an empty memory and ends with this tab. Saved, it holds what was set, said and
        heard, with no id in it; put into <code>tests/conversations/saved/</code>, it is a test.
      </p>
      {replay && <output>{tellingOf(replay)}</output>}
      {replay && replay.differences.length > 0 && (
        <Scroll label="What is different">
          <pre>{replay.differences.join('\n')}</pre>
        </Scroll>
      )}
    </Panel>
  );
}

function tellingOf({ state, differences }: NonNullable<State['replay']>): string {
  if (state === 'playing')
    return 'A saved night is played. Whatever you do ends that, and the night goes on from there.';
  if (state === 'stopped') return 'From here on the night is yours.';
  return differences.length === 0
    ? 'The saved night was played to its end, and all was as it was.'
    : 'The saved night was played to its end. This is different (− then, + now):';
}
