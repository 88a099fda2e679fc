import type { Severity } from '../../core/model/finding';

/** Gravest first. */
export const severityOrder: readonly Severity[] = ['error', 'warning', 'information'];
