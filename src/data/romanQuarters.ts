/** How official papers number quarters. */
export const romanQuarters = ['I', 'II', 'III', 'IV'];
