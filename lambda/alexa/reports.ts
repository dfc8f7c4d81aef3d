/** What nobody said: Alexa reports it, and nothing may be spoken in return. */
const silent =
  /^(SessionEndedRequest$|AudioPlayer\.|PlaybackController\.|AlexaSkillEvent\.|AlexaHouseholdListEvent\.|Reminders\.|Messaging\.|System\.)|RuntimeError$/;

/** Returns whether a request is a report that must not be answered with speech. */
export function isReport(type: string): boolean {
  return silent.test(type);
}
