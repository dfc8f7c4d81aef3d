// Is loaded before every command: a reader that has seen enough, such as `| head -1`, ends it quietly.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
// The server goes on when its log is read no longer.
process.stderr.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});
