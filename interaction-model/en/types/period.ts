import { type } from '../../language';

/** What a summary is about. */
export const period = type('Period', {
  today: 'today, today so far',
  last_night: 'last night, overnight',
  tonight: 'tonight, this night, this evening',
  yesterday: 'yesterday, all day yesterday',
  this_week: 'this week, the week, the last couple of days',
  last_week: 'last week, the week before, previous week',
  this_month: 'this month, the month, so far this month',
  last_month: 'last month, the month before, previous month',
  this_year: 'this year, the year, so far this year, since january, since the new year',
  last_year: 'last year, the year before',
  seven_days: `the last seven days, the past seven days, the last week, the past week, the last few days, the past
    few days, a week, lately, recently`,
  thirty_days: `the last thirty days, the past thirty days, the past month, the last four weeks, the past four
    weeks, the last few weeks, the past few weeks, a month`,
  twelve_months: 'the last twelve months, the past twelve months, the past year, a year',
  all: `all time, ever, so far, in total, all together, everything, since i started, overall, altogether,
    since the beginning`,
});
