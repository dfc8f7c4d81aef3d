/** Why nothing was deployed; the message names what is missing and what to do. */
export class DeployError extends Error {
  override name = 'DeployError';
}
