import type { IsoDate } from '../../core/model/cell';

/** What comes before a button's own work, and what tells that somebody is back. */
const signsOfLife = ['pointerdown', 'keydown', 'click', 'focus', 'visibilitychange'];

/** Tells of another day before anything is done on it: a pane may stay open overnight. */
export function onNewDay(readToday: () => IsoDate, tell: (today: IsoDate) => void): void {
  let known = readToday();
  const look = () => {
    const today = readToday();
    if (today === known) return;
    known = today;
    tell(today);
  };
  for (const sign of signsOfLife) window.addEventListener(sign, look, true);
}
