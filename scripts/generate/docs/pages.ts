import { pictureOf } from '../pictures/picture';
import { pictured } from '../pictures/routines';
import { evidencePage } from './evidencePage';
import { remindersPage } from './remindersPage';
import { routinesPage } from './routinesPage';
import { techniquesPage } from './techniquesPage';
import { triagePage } from './triagePage';

/** Every file that is made from data: its path in the repository, and what has to stand in it. */
export function pages(): Record<string, string> {
  const pictures = pictured.map((routine) => [`docs/routines/${routine.name}.svg`, pictureOf(routine)]);
  return {
    'docs/techniques.md': techniquesPage(),
    'docs/evidence.md': evidencePage(),
    'docs/routines.md': routinesPage(),
    'docs/reminders.md': remindersPage(),
    'docs/triage.md': triagePage(),
    ...Object.fromEntries(pictures),
  };
}
