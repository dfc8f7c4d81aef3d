import { intent } from '../../model';

/** How long a hold still lasts. */
export const howLongLeft = intent(
  'HowLongLeftIntent',
  {},
  `
  how long
  how long left
  how long is left
  how much longer
  how much longer do i hold
  how much longer do i have to hold
  how much time is left
  how much time left
  how much is left
  how many seconds
  how many seconds left
  how many more seconds
  how many more
  how long do i hold
  how long do i hold it
  how long do i have to hold
  how long do i have to hold this
  how long do i keep this up
  how long to go
  how long now
  how far are we
  when can i stop holding
  when can i let go
  when is it over
  is it nearly over
  are we nearly done
  are we done yet
  time left
  what's left
  how much more
  much longer
`,
);
