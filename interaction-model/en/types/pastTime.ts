import { type } from '../../language';

/** When a cramp was. */
export const pastTime = type('PastTime', {
  just_now: `just now, now, right now, a moment ago, a minute ago, a few minutes ago, just happened, it
    just happened, just had one, just had another`,
  today: 'today, earlier today, earlier',
  this_morning: `this morning, early this morning, in the morning, when i woke up, just before dawn,
    before dawn, at dawn, earlier this morning, today morning`,
  this_afternoon: 'this afternoon, in the afternoon',
  this_evening: 'this evening, in the evening',
  tonight: 'tonight, this night',
  last_night: `last night, in the night, during the night, overnight, in the middle of the night, at night, in the
    night last night, through the night, yesterday night`,
  yesterday: 'yesterday, during yesterday',
  yesterday_morning: 'yesterday morning, in the morning yesterday',
  yesterday_afternoon: 'yesterday afternoon, in the afternoon yesterday',
  yesterday_evening: 'yesterday evening, last evening',
  night_before_last: 'the night before last, night before last, two nights ago',
  sunday: 'sunday, on sunday, last sunday',
  monday: 'monday, on monday, last monday',
  tuesday: 'tuesday, on tuesday, last tuesday',
  wednesday: 'wednesday, on wednesday, last wednesday',
  thursday: 'thursday, on thursday, last thursday',
  friday: 'friday, on friday, last friday',
  saturday: 'saturday, on saturday, last saturday',
  sunday_night: 'sunday night, on sunday night, last sunday night, the night of sunday',
  monday_night: 'monday night, on monday night, last monday night, the night of monday',
  tuesday_night: 'tuesday night, on tuesday night, last tuesday night, the night of tuesday',
  wednesday_night: 'wednesday night, on wednesday night, last wednesday night, the night of wednesday',
  thursday_night: 'thursday night, on thursday night, last thursday night, the night of thursday',
  friday_night: 'friday night, on friday night, last friday night, the night of friday',
  saturday_night: 'saturday night, on saturday night, last saturday night, the night of saturday',
});
