import { type } from '../../language';

/** On which days. */
export const day = type('Day', {
  daily: `every night, every day, each night, each day, daily, nightly, every evening, each evening, every
    single night, every single day, all days, every day of the week, every night of the week,
    every morning, each morning, every afternoon`,
  weekdays: `every weekday, weekdays, on weekdays, monday to friday, monday through friday, from monday
    to friday, every weeknight, on weeknights, weeknights, every work day, on work days, weekday,
    weekday nights, every weekday night`,
  weekends: `weekends, every weekend, on weekends, at weekends, on the weekend, at the weekend,
    saturdays and sundays, on saturdays and sundays, saturday and sunday, weekend, weekend nights`,
  monday: `monday, mondays, on monday, on mondays, every monday, each monday, monday night, monday nights,
    every monday night, on monday night, on monday evening`,
  tuesday: `tuesday, tuesdays, on tuesday, on tuesdays, every tuesday, each tuesday, tuesday night, tuesday
    nights, every tuesday night, on tuesday night, on tuesday evening`,
  wednesday: `wednesday, wednesdays, on wednesday, on wednesdays, every wednesday, each wednesday, wednesday
    night, wednesday nights, every wednesday night, on wednesday night, on wednesday evening`,
  thursday: `thursday, thursdays, on thursday, on thursdays, every thursday, each thursday, thursday night,
    thursday nights, every thursday night, on thursday night, on thursday evening`,
  friday: `friday, fridays, on friday, on fridays, every friday, each friday, friday night, friday nights,
    every friday night, on friday night, on friday evening`,
  saturday: `saturday, saturdays, on saturday, on saturdays, every saturday, each saturday, saturday night,
    saturday nights, every saturday night, on saturday night, on saturday evening`,
  sunday: `sunday, sundays, on sunday, on sundays, every sunday, each sunday, sunday night, sunday nights,
    every sunday night, on sunday night, on sunday evening`,
  today: `today, tonight, this evening, later today, later tonight, this afternoon, just tonight, just this
    once, only today, just once, only once, once`,
  tomorrow: 'tomorrow, tomorrow night, tomorrow evening, tomorrow morning, tomorrow afternoon',
});
