import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, skipped } from '../../../scripts/generate/screens/viewhost/browser';
import type { PageServer } from '../../../simulator/web/server';
import { type AtPage, base, openBrowser, serve } from '../../support/page';

const repository = join(__dirname, '..', '..', '..');
const axe = readFileSync(join(repository, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** What somebody sees who opens the page that `npm start` serves. */
describe.skipIf(!hasBrowser)(`the page in a browser${skipped}`, () => {
  let server: PageServer;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  const opened: AtPage[] = [];
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    for (const { page, complaints } of opened.splice(0)) {
      await page.close();
      expect(complaints).toEqual([]);
    }
  });

  const open = async (...given: [size?: { width: number; height: number }, before?: string]) => {
    const at = await browser.at(server.address, ...given);
    opened.push(at);
    return at;
  };
  const atSpeed = ({ page }: AtPage, times: number) => page.getByLabel('Speed').fill(String(times));
  /** What axe-core finds wrong, by its rules. */
  const violations = async ({ page }: AtPage) => {
    await page.evaluate(axe);
    const found = await page.evaluate('axe.run({ iframes: false })');
    const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] };
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
  };

  test('a whole night at 60×: from a typed complaint to the good night, with a hold of 30.0 s', async () => {
    const at = await open();
    await atSpeed(at, 60);
    await at.answerTo('soft bell', 'it let go');
    await at.say('my left calf is cramping');
    await at.hear(/(Sleep|Rest) well\./);
    const lines = (await at.conversation()).split('\n').filter((line) => line.trim() !== '');
    const secondsOf = (words: string) => {
      const index = lines.findIndex((line) => line.includes(words));
      const [hours, minutes, seconds] = lines[index - 1]!.split(':').map(Number);
      return (hours! * 60 + minutes!) * 60 + seconds!;
    };
    expect(secondsOf('You: my left calf is cramping')).toBeGreaterThanOrEqual((3 * 60 + 10) * 60);
    expect(secondsOf('soft bell') - secondsOf('hold 30.0 s')).toBeCloseTo(30, -0.5);
  });

  test('a sentence while she speaks interrupts her, and the timeline ends there', async () => {
    const at = await open();
    await atSpeed(at, 5);
    await at.say('my leg is cramping');
    await at.page.locator('.speaker.holding').waitFor();
    await at.say("it's my foot");
    await at.hear('interrupted');
    await at.hear(/Foot\. /);
    await at.page.getByRole('img', { name: /^A block of .*holds: 30\.0 s/ }).waitFor();
  });

  test('clock, zone, language, voice: each is another device, which says so', async () => {
    const at = await open();
    const { page } = at;
    await page.getByRole('button', { name: '2 p.m.' }).click();
    await page
      .getByText(/^14:00:/)
      .first()
      .waitFor();
    await page.getByLabel('Time zone').fill('Europe/Berlin');
    await page.getByLabel('Time zone').press('Enter');
    await page.getByText('Europe/Berlin').first().waitFor();
    await page
      .getByText(/^14:00:/)
      .first()
      .waitFor();
    await page.getByLabel('Language').selectOption('en-GB');
    await page.getByLabel('Her voice').selectOption('slow');
    await page.getByLabel('Ear', { exact: true }).selectOption('typed');
    await atSpeed(at, 60);
    await at.say("i've got cramp");
    await at.hear(/^(?!.*You).*Pull your toes toward you/);
    expect((await at.conversation()).match(/an Echo is on/g)!.length).toBe(4);
    await page.getByLabel('Time zone').fill('Nowhere');
    await page.getByLabel('Time zone').press('Enter');
    await page
      .getByRole('alert')
      .getByText(/IANA name such as Europe\/Berlin/)
      .waitFor();
    at.complaints.splice(0, 1);
  });

  test('no sound documents, storage down, a slow network: the cramp is coached, and it is said what is not', async () => {
    const at = await open();
    const { page } = at;
    await atSpeed(at, 5);
    await page.getByLabel('Plays APL for Audio').uncheck();
    await page.getByLabel('Storage is up').uncheck();
    await page.getByLabel('Slow network').check();
    await at.say('my calf is cramping');
    await at.hear('Calf. Pull your toes toward you, leg straight.');
    await at.hear('APL for Audio did not play');
    await at.say('pause');
    await at.hear("I won't remember the place.");
  });

  test('a reminder is asked for by Alexa, listed in her app, and rings when time has passed', async () => {
    const at = await open();
    const { page } = at;
    await page.getByRole('button', { name: '10:15 p.m.' }).click();
    await atSpeed(at, 5);
    await at.say('remind me to stretch at eleven every night');
    await at.hear('Shall I set it?');
    await at.say('yes');
    await at.hear(/Do you give Cramp Coach permission/);
    await at.say('i approve');
    await at.hear(/Done\. I'll remind you every night at 11 PM/);
    expect(await page.getByLabel('Permission for reminders').inputValue()).toBe('granted');
    await page.getByRole('button', { name: 'Reminders in the Alexa app' }).click();
    await at.hear(/time for your bedtime stretches · next/);
    await page.getByLabel('Clock', { exact: true }).fill('23:01');
    await atSpeed(at, 60);
    await page.getByRole('button', { name: 'Let time pass until then' }).click();
    await at.hear('23:00: a reminder');
    await at.hear("Here's your reminder from Cramp Coach");
  });

  test('a permission that is denied sets nothing, and she says where it can be given', async () => {
    const at = await open();
    await atSpeed(at, 5);
    await at.page.getByLabel('Permission for reminders').selectOption('denied');
    await at.say('remind me to stretch at ten every night');
    await at.hear('Shall I set it?');
    await at.say('yes');
    await at.hear(/I've set nothing\. You can allow it/);
  });

  test('the phrase without the name starts the first stretch, once it is taught', async () => {
    const at = await open();
    await at.page.getByRole('button', { name: '2 p.m.' }).click();
    await atSpeed(at, 5);
    await at.say('teach alexa my phrase');
    await at.hear('Would you like that?');
    await at.say('yes');
    await at.hear('I created a routine for you');
    await at.hear('From now on that phrase starts me');
    await at.say('my leg is cramping');
    await at.page.getByText(/LaunchRequest/).waitFor();
    await at.hear('Pull your toes toward you, leg straight.');
  });

  test('the screen is drawn from the answer, follows the voice, and a finger on it is heard', async () => {
    const at = await open();
    const { page } = at;
    expect(await page.locator('iframe').count()).toBe(0);
    await page.getByLabel('Screen', { exact: true }).selectOption('show');
    await at.hear('an Echo with a screen is on');
    await at.say('my left calf is cramping');
    const picture = page.frameLocator('iframe');
    await picture.getByText('leg straight').first().waitFor();
    await page.locator('.speaker.holding').waitFor();
    await picture.getByText('Still hurts').first().click({ delay: 150 });
    await at.hear('?tap Still hurts');
    expect(await violations(at)).toEqual([]);
  });

  test('a picture that cannot be drawn is said, and the night goes on', async () => {
    const root = mkdtempSync(join(tmpdir(), 'cramp-coach-'));
    for (const name of ['simulator', 'skill-package', 'node_modules', '.page'])
      symlinkSync(join(repository, name), join(root, name));
    mkdirSync(join(root, 'dist'));
    const answer = {
      version: '1.0',
      response: {
        outputSpeech: { type: 'PlainText', text: 'Toes up.' },
        directives: [{ type: 'Alexa.Presentation.APL.RenderDocument', document: { type: 'Circle' } }],
        shouldEndSession: false,
      },
    };
    writeFileSync(
      join(root, 'dist', 'index.js'),
      `exports.handler = async () => (${JSON.stringify(answer)});`,
    );
    const broken = await serve(base(root));
    const at = await browser.at(broken.address);
    await at.page.getByLabel('Screen', { exact: true }).selectOption('show');
    await at.hear('an Echo with a screen is on');
    await at.say('my leg is cramping');
    await at.page.getByRole('alert').getByText('This picture cannot be drawn').waitFor();
    await at.say('next');
    await at.page.getByRole('log').getByText('Toes up.').nth(1).waitFor();
    await at.page.close();
    await broken.close();
    rmSync(root, { recursive: true });
  });

  test('a night is saved, and played again it is the same; a broken file is refused, and nothing else changes', async () => {
    const at = await open();
    const { page } = at;
    await atSpeed(at, 60);
    await at.say('my foot is cramping');
    await at.hear('soft bell');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save this night' }).click(),
    ]);
    const file = await download.path();
    expect(readFileSync(file, 'utf8')).not.toMatch(/amzn1|token/i);
    await page.getByLabel('Play a saved night').setInputFiles(file);
    await page.getByText('A saved night is played.').waitFor();
    await atSpeed(at, 60);
    await page.getByText('all was as it was').waitFor();
    await at.hear('soft bell');

    const broken = join(tmpdir(), 'broken-night.json');
    cpSync(file, broken);
    writeFileSync(broken, readFileSync(file, 'utf8').replace('my foot is cramping"', 'my foot"oops'));
    await page.getByLabel('Play a saved night').setInputFiles(broken);
    await page.getByRole('alert').getByText('This file is no saved night').waitFor();
    await at.say('it let go');
    await at.hear(/(Sleep|Rest) well\./);
    // The browser says on its console that a file was refused.
    at.complaints.splice(0, 1);
  });

  test('the night outlives a reload', async () => {
    const at = await open();
    await at.say('my calf is cramping');
    await at.hear('Pull your toes toward you');
    await at.page.reload();
    await at.hear('You: my calf is cramping');
  });

  test('with nothing but a keyboard: past everything to the field, a sentence, and its answer as JSON', async () => {
    const at = await open();
    const { page } = at;
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('my calf is cramping');
    await page.keyboard.press('Enter');
    await at.hear(/toes toward you/);
    const turn = page.locator('.turns summary', { hasText: 'RelieveCrampIntent' });
    for (let presses = 0; presses < 60; presses += 1) {
      if (await turn.evaluate((element) => element === element.ownerDocument.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByText('"outputSpeech"').first().waitFor();
  });

  test('as wide as a phone: nothing stands out at the side, and everything can be hit with a thumb', async () => {
    const at = await open({ width: 375, height: 740 });
    await at.say('my leg is cramping');
    await at.page.locator('.speaker.holding').waitFor();
    const { page } = at;
    for (const title of ['The device', 'This night', 'Requests and responses'])
      await page.getByRole('heading', { name: title }).click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
    const low = await page
      .locator('button:visible, .button:visible, select:visible, .switch:visible')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
    expect(low).toBe(0);
    expect(await violations(at)).toEqual([]);
  });

  test('for a screen reader, dark and light: axe-core finds nothing wrong, nor with the notice of the microphone', async () => {
    const at = await open(undefined, ear);
    const { page } = at;
    await at.say('my leg is cramping');
    await page.locator('.speaker.holding').waitFor();
    await page.locator('.turns summary').first().click();
    expect(await violations(at)).toEqual([]);
    await page.getByLabel('Light page').check();
    expect(await violations(at)).toEqual([]);
    // What nobody can see, axe-core does not judge.
    expect(await page.evaluate('getComputedStyle(document.documentElement).opacity')).toBe('1');
    await page.getByRole('button', { name: 'Use the microphone' }).click();
    expect(await violations(at)).toEqual([]);
  });

  test('the microphone is off until its notice was read, then hears what is meant for her', async () => {
    const at = await open(undefined, ear);
    const { page } = at;
    const heard = (text: string) => page.evaluate(`ears.at(-1)?.hears(${JSON.stringify(text)})`);
    await page.getByRole('button', { name: 'Use the microphone' }).click();
    await page.getByRole('button', { name: 'Keep it off' }).click();
    expect(await page.evaluate('ears.length')).toBe(0);
    await page.getByRole('button', { name: 'Use the microphone' }).click();
    await page.getByRole('button', { name: 'Turn the microphone on' }).click();
    await page.getByRole('button', { name: 'Microphone is on' }).waitFor();
    await heard('what a night');
    await heard('alexa my calf is cramping');
    await at.hear('You: alexa my calf is cramping');
    expect(await at.conversation()).not.toContain('what a night');
  });

  test('she speaks with a voice of this machine only, softly at night, and cuts off when interrupted', async () => {
    const at = await open(undefined, voices);
    await at.say('my leg is cramping');
    await at.page.locator('.speaker.holding').waitFor();
    await at.say('next');
    await at.hear('interrupted');
    const spoken = (await at.page.evaluate('spoken')) as { text: string; voice: string; volume: number }[];
    expect(spoken.map(({ text }) => text)).toContain('Hold.');
    for (const { voice, volume } of spoken) {
      expect(voice).toBe('of this machine');
      expect(volume).toBeLessThan(1);
    }
  });
});

/** A browser that hears what a test says. */
const ear = `
  window.ears = [];
  window.SpeechRecognition = window.webkitSpeechRecognition = class {
    start() { window.ears.push(this); }
    abort() {}
    hears(transcript) {
      this.onresult({ resultIndex: 0, results: [Object.assign([{ transcript }], { isFinal: true })] });
    }
  };`;

/** A browser with two voices, which keeps what they say. */
const voices = `
  window.spoken = [];
  const voice = (name, localService) => ({ name, localService, lang: 'en-US' });
  speechSynthesis.getVoices = () => [voice('of somebody else', false), voice('of this machine', true)];
  speechSynthesis.speak = ({ text, voice, volume }) => window.spoken.push({ text, voice: voice.name, volume });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };`;
