import { host } from '#host';
import { standing } from './state/standing';

// Asked before anything else of the page is read or done: the answer comes meanwhile. It is no older than one that is asked for when
// the page begins to listen would be, by more than the page takes to begin.
standing.answer = host.call('state', {});
// Whoever wants it hears of its failure.
standing.answer.catch(() => undefined);
