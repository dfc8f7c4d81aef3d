import { type } from '../../language';

/** Said with a complaint. */
export const pregnancy = type('Pregnancy', {
  pregnant: `pregnant, expecting, expecting a baby, having a baby, in my third trimester, in my second
    trimester, in my first trimester, heavily pregnant, very pregnant, six months pregnant, seven months
    pregnant, eight months pregnant, nine months pregnant, late in my pregnancy, five months along, six
    months along, four months pregnant, five months pregnant, three months pregnant, two months
    pregnant, carrying a baby, with child, due next month, expecting twins, seven months along, eight
    months along, nine months along, eight and a half months, preggers, very much expecting, in the
    family way, thirty weeks, thirty four weeks, thirty six weeks, thirty eight weeks,,,,,,,,, baby's
    due, baby's due in may, baby is due, due any day, due in a month, due in six weeks, baby's due next
    month`,
});
