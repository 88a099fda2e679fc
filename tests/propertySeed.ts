import fc from 'fast-check';

/** A landing must not fail by chance: properties are tried on the same values each time, on others with SEED=… */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 46) });
