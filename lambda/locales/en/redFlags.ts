import type { Numbers, RedFlagWords } from '../content';

export const redFlags = ({ emergency, advice, clotCare, crisis, poison }: Numbers): RedFlagWords => ({
  scripts: {
    emergency: {
      first: `Stop the stretch. This could be serious. Call ${emergency} now. I can't call for you. Shall I say that again?`,
      again: `Call ${emergency} now. I can't call for you, so use a phone. Shall I say it once more?`,
      reprompt: `Please call ${emergency} now. Shall I say that again?`,
    },
    crisis: {
      first: `I'm glad you told me. You matter. Please ${crisis} now. In danger, or took something? Call ${emergency}. Shall I say that again?`,
      again: `Please ${crisis} now. A kind person will listen. In danger? Call ${emergency}. Shall I say it once more?`,
      reprompt: `Please ${crisis} now. In danger? Call ${emergency}. Shall I say that again?`,
    },
    poison: {
      first: `Call ${poison}. Sleepy, sick, or trouble breathing? Call ${emergency} now. I can't call for you. Shall I say that again?`,
      again: `Don't wait to feel sick. Call ${poison}. Sleepy, or trouble breathing? Call ${emergency}. Shall I say it once more?`,
      reprompt: `Call ${poison}. Trouble breathing? Call ${emergency}. Shall I say that again?`,
    },
    clot: {
      first: `That needs checking today. Don't rub or stretch it. ${clotCare} Chest pain or trouble breathing? Call ${emergency}. Shall I say that again?`,
      again: `Don't rub or stretch that leg. ${clotCare} For chest pain or trouble breathing, call ${emergency}. Shall I say it once more?`,
      reprompt: `${clotCare} For chest pain, call ${emergency}. Shall I say that again?`,
    },
    fall: {
      first: `Stay still a moment, or sit down if you are up. If you hit your head, or can't get up, call ${emergency}. The same if it hurts badly. I can't call for you. Shall I say that again?`,
      again: `Don't get up yet. A knock on the head, or bad pain? Call ${emergency}. I can't call for you. Shall I say it once more?`,
      reprompt: `If you are hurt, call ${emergency}. Shall I say that again?`,
    },
    urgent: {
      first: `Stop the stretch. That needs a doctor today. Call ${advice}. If it gets worse, call ${emergency}. Shall I say that again?`,
      again: `Call ${advice} today. If it gets worse, call ${emergency}. Shall I say it once more?`,
      reprompt: `Please call ${advice} today. If it gets worse, call ${emergency}. Shall I say that again?`,
    },
  },
  cannotMove: {
    prompt: 'Is it locked hard? Or is it limp, cold or numb?',
    reprompt: `If it is limp, cold or numb, call ${emergency} now. Or is it locked hard?`,
  },
  ifLimp: `If it is limp, cold or numb, call ${emergency} now.`,
  enough: `All right. If it gets worse, call ${emergency}.`,
  enoughEmergency: `Please call ${emergency} now.`,
  enoughCrisis: `You matter. Any time, ${crisis}. In danger? Call ${emergency}.`,
  enoughPoison: `Please call ${poison}.`,
  comfort: "I'm with you.",
});
