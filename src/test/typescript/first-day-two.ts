// A team's first day, by the client of hey-api.
import { createClient } from "./two/client";
import {
  addPerson,
  addRole,
  addWishlist,
  addWishlistEntry,
  sendReferral,
  getMe,
  getPerson,
  listEvents,
  openRole,
} from "./two";

const as = (key: string | undefined) =>
  createClient({ baseUrl: process.env.PEACETIME_URL as `${string}://${string}`, auth: key });

const rita = as(process.env.RITA);
const max = as(process.env.MAX);
const cora = as(process.env.CORA);

function good<T>(answer: { data?: T; error?: unknown }): T {
  if (answer.data === undefined) {
    throw new Error(JSON.stringify(answer.error));
  }
  return answer.data;
}

const latest = good(await listEvents({ client: rita, query: { after: "latest" } }));
const manager = good(await getMe({ client: max })).member!.id;
const candidate = good(
  await addPerson({ client: rita, body: { name: "Ines Two", employments: [{ employer: "Acme Two", from: "2020" }] } }),
);
const list = good(await addWishlist({ client: rita, body: { name: "Some day", visibility: "ORGANIZATION" } }));
good(
  await addWishlistEntry({
    client: rita,
    path: { id: list.id },
    body: { personId: candidate.id, why: "ADMIRED", reason: "Builds teams.", tier: "STRONG" },
  }),
);
const role = good(
  await addRole({
    client: rita,
    body: { title: "Head of People", visibility: "PUBLIC", hiringTeam: [{ memberId: manager, part: "HIRING_MANAGER" }] },
  }),
);
good(await openRole({ client: rita, path: { id: role.id } }));
const referral = good(
  await sendReferral({
    client: cora,
    body: {
      personId: candidate.id,
      roleId: role.id,
      endorsement: { relationship: "WORKED_WITH", text: "She makes teams better.", firstHand: true },
    },
  }),
);
if (referral.standing !== "OWNER") throw new Error(`the referral is ${referral.standing}`);
if (typeof latest === "string") throw new Error("a page of events came as text");
const events = good(await listEvents({ client: rita, query: { after: latest.next, limit: 200 } }));
if (typeof events === "string") throw new Error("a page of events came as text");
const told = events.items.map((event) => event.type);
for (const type of ["person.added", "wishlist.entry-added", "role.opened", "referral.submitted"]) {
  if (!told.includes(type)) throw new Error(`${type} was not told`);
}
const missing = await getPerson({ client: cora, path: { id: list.id } });
if (missing.error?.code !== "NOT_FOUND") throw new Error("a refusal has no code");
console.log(`done ${candidate.id}`);
