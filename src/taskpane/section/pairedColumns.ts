/** Columns of a grid for fields that go in pairs; where the pane is magnified and two would be cut, they stand one below the other. */
export const pairedColumns = 'repeat(auto-fit, minmax(min(100%, max(118px, 40%)), 1fr))';
