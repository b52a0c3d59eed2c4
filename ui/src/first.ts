import { host } from '#host';
import { standing } from './state/standing';

// Asked before anything else of the page is read or done: the answer comes meanwhile. What is told while the page still begins, and
// nobody listens yet, the next answer says.
standing.answer = host.call('state', {});
// Whoever wants it hears of its failure.
standing.answer.catch(() => undefined);
