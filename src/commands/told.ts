import { tellInPage } from './tellInPage';

void tellInPage(document, location.search, () => localStorage);
