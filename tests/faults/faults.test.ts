import { deeds } from './deeds';
import { tryFaults } from './tryFaults';

tryFaults(deeds.filter(({ of }) => !/report/i.test(of)));
