import fc from 'fast-check';

// Run once for each mutant: a broken property needs no explanation here, and few tries show most.
fc.configureGlobal({ endOnFailure: true, numRuns: 60 });
