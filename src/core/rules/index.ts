import { actualMissing } from './actual-missing';
import { actualTurnedBack } from './actual-turned-back';
import { actualUnit } from './actual-unit';
import { agencyAlias } from './agency-alias';
import { agencyAmbiguous } from './agency-ambiguous';
import { agencyDirectory } from './agency-directory';
import { agencyDuplicate } from './agency-duplicate';
import { agencyFormer } from './agency-former';
import { agencyMisspelled } from './agency-misspelled';
import { agencySeparator } from './agency-separator';
import { agencyUnknown } from './agency-unknown';
import { cellError } from './cell-error';
import { columnUnrecognised } from './column-unrecognised';
import { deadlineBeforePlan } from './deadline-before-plan';
import { deadlineFormat } from './deadline-format';
import { deadlineMissing } from './deadline-missing';
import { deadlineOutsidePlan } from './deadline-outside-plan';
import { deadlineReversed } from './deadline-reversed';
import { deadlineTurnedDate } from './deadline-turned-date';
import { deadlineUnreadable } from './deadline-unreadable';
import { directoryDate } from './directory-date';
import { directoryDatesReversed } from './directory-dates-reversed';
import { directoryHeading } from './directory-heading';
import { directoryNameTwice } from './directory-name-twice';
import { directoryNoAgency } from './directory-no-agency';
import { directoryNoName } from './directory-no-name';
import { directoryNotUsed } from './directory-not-used';
import { directorySharedName } from './directory-shared-name';
import { headerRepeated } from './header-repeated';
import { indicatorLagging } from './indicator-lagging';
import { itemDuplicate } from './item-duplicate';
import { leadAlsoSupporting } from './lead-also-supporting';
import { leadGeneric } from './lead-generic';
import { leadMissing } from './lead-missing';
import { leadMultiple } from './lead-multiple';
import { mergeUntold } from './merge-untold';
import { ordinalDuplicate } from './ordinal-duplicate';
import { ordinalGap } from './ordinal-gap';
import { ordinalTurnedNumber } from './ordinal-turned-number';
import type { Rule } from './rule';
import { sheetNotRead } from './sheet-not-read';
import { sixClear } from './six-clear';
import { targetConflict } from './target-conflict';
import { targetFormat } from './target-format';
import { targetMissing } from './target-missing';
import { targetOutOfRange } from './target-out-of-range';
import { targetQualitative } from './target-qualitative';
import { targetUnreadable } from './target-unreadable';
import { taskOverdue } from './task-overdue';
import { textLegacyFont } from './text-legacy-font';
import { textUnicode } from './text-unicode';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  agencyMisspelled, agencyUnknown, agencyDirectory, agencyFormer, agencyAlias, agencyAmbiguous, agencyDuplicate, agencySeparator,
  leadMissing, leadMultiple, leadGeneric, leadAlsoSupporting,
  deadlineMissing, deadlineUnreadable, deadlineBeforePlan, deadlineOutsidePlan, deadlineReversed, deadlineFormat, deadlineTurnedDate,
  ordinalDuplicate, ordinalGap, ordinalTurnedNumber,
  targetMissing, targetUnreadable, targetQualitative, targetFormat, targetOutOfRange, targetConflict,
  itemDuplicate, sixClear,
  actualMissing, actualUnit, actualTurnedBack,
  taskOverdue, indicatorLagging,
  textUnicode, textLegacyFont, cellError,
  headerRepeated, columnUnrecognised, mergeUntold, sheetNotRead,
  directoryNotUsed, directoryNoAgency, directoryNoName, directoryNameTwice, directorySharedName, directoryDate, directoryDatesReversed, directoryHeading,
];
