import { intent } from '../../language';

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
  how long have i got
  how long have i got left
  how long have we got
  how long do i have
  how long do i have left
  how long do i have to go
  how long do i have to stay like this
  how long do i have to keep this up
  how long do i need to hold
  how long do i need to hold this
  how long should i hold it for now
  how long am i holding
  how long am i holding this
  how long have i been holding
  how long is this hold
  how long is this going to take
  how long is this stretch
  how long till i can stop
  how long till it's over
  how long till we're done
  how long until i can let go
  how long until i can stop
  how long until it's over
  how long until this is over
  how long until we're done
  how much longer is it
  how much longer is this
  how much longer is this hold
  how much longer is this going to take
  how much longer have i got
  how much longer till i can rest
  how much longer must i hold
  how much longer should i hold
  how much time do i have
  how much time have i got
  how much time have i got left
  how much time is there left
  how much have i got left
  how much is there left
  how much of this is left
  how much more of this
  how many seconds are left
  how many seconds do i have left
  how many seconds to go
  how many more to go
  how many are left
  how many holds are left
  how many holds left
  how many more holds
  how many more stretches
  how many stretches are left
  how many minutes left
  how many minutes are left
  how many minutes to go
  when can i let it go
  when can i put my foot down
  when can i relax
  when can i rest
  when can i stop
  when can i release
  when may i let go
  when do i let go
  when do i get to stop
  when does it end
  when does this end
  when does this hold end
  when is this over
  when will it be over
  when will this be over
  when are we done
  can i let go now
  can i let go
  can i release it yet
  can i release now
  can i relax now
  can i stop holding
  can i stop holding now
  can i put my leg down yet
  can i put my foot down
  do i still have to hold
  do i have to hold much longer
  do i keep holding
  am i nearly done
  am i nearly there
  am i almost done
  am i half way
  am i halfway
  am i halfway there
  are we halfway
  are we halfway there
  are we there yet
  are we almost done
  are we close to done
  is it almost over
  is it over yet
  is it much longer
  is it nearly done
  is that half of it
  is there much longer
  is there much left
  is this nearly over
  is this almost done
  is this nearly done
  how far along are we
  how far in are we
  how far through are we
  how far to go
  how close are we
  what's the countdown
  what's the time left
  what is left
  what's left on the clock
  how's the clock
  tell me how long is left
  tell me how much is left
  tell me the time left
  time check
  seconds left
  long to go
`,
);
