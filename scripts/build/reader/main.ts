/** Prints what the reader learns, for the build. */
import { train } from './train';

process.stdout.write(train());
