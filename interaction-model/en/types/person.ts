import { type } from '../../language';

/** Whose leg it is. */
export const person = type('Person', {
  husband: `husband, husband's, hubby, hubby's`,
  wife: `wife, wife's`,
  partner: `partner, partner's, spouse, spouse's, girlfriend, girlfriend's, boyfriend, boyfriend's, fiance,
    fiance's, fiancee, fiancee's, better half, better half's`,
  mother: `mother, mother's, mom, mom's, mum, mum's, mama, mama's, mommy, mother in law`,
  father: `father, father's, dad, dad's, papa, papa's, daddy, father in law`,
  grandparent: `grandmother, grandmother's, grandma, grandma's, grandfather, grandfather's, grandpa, grandpa's,
    granny, granny's, nana, gran, grandad`,
  child: `son, son's, daughter, daughter's, child, child's, kid, kid's, boy, boy's, girl, girl's, teenager,
    toddler, grandson, granddaughter`,
  sibling: `sister, sister's, brother, brother's`,
  friend: `friend, friend's, roommate, roommate's, patient, patient's, guest, guest's, buddy, buddy's,
    neighbor, neighbor's, teammate, teammate's, coworker, coworker's, colleague, colleague's, cousin,
    cousin's`,
  me: 'me, mine, myself, my own leg, my own',
  them: `his, her, their, him, she, he, them, she's, he's, they, they're`,
});
