export { addTrackingColumns } from '../app/addTrackingColumns';
export { changeSettings, readSettings } from '../app/changeSettings';
export { closePeriod } from '../app/closePeriod';
export { giveVerdict, takeBackVerdict } from '../app/giveVerdict';
export { removeMarks } from '../app/removeMarks';
export { removeTrackingColumns } from '../app/removeTrackingColumns';
export { trackProgress } from '../app/trackProgress';
export { createChangeWatch } from '../excel/createChangeWatch';
