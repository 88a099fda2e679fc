import type { DirectoryRules } from '../core/agencies/DirectoryRules';
import type { Agency } from '../core/model/agency';
import local from './agencies.json';
import central from './agencies-central.json';
import communes from './agencies-communes.json';
import rules from './agencyDirectoryRules.json';
import { communeAgency } from './communeAgency';

/** The agencies of Cần Thơ since 1/7/2025, its communes, and the ministries a plan may name. */
export const builtInDirectory: readonly Agency[] = [...local.agencies, ...communes.agencies.map(communeAgency), ...central.agencies];

export const directoryRules: DirectoryRules = rules;
