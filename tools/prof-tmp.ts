import { Child } from './bench/cast/child.ts';
import { type CastReady, callerFor, ordersOf, repeat } from './bench/cast/orders.ts';

const cast = await Child.start<CastReady>('cast-process.ts');
const caller = callerFor(cast.ready, 4);
const o = await ordersOf(cast.ready, caller);
const which = process.env.ORDER as 'ping';
const n = Number(process.env.N ?? 500);
await repeat(caller, o[which], { times: n, connections: 4 });
const b = await cast.use();
const s = await repeat(caller, o[which], { times: n, connections: 4 });
console.log(which, n / s, ((await cast.use()).cpu - b.cpu) / n, 'us');
await caller.close();
await cast.stop();
