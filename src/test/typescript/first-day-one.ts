// A team's first day, by the client of openapi-typescript.
import createClient from "openapi-fetch";
import type { paths } from "./one.gen";

const as = (key: string | undefined) =>
  createClient<paths>({ baseUrl: process.env.PEACETIME_URL, headers: { Authorization: `Bearer ${key}` } });

const rita = as(process.env.RITA);
const max = as(process.env.MAX);
const cora = as(process.env.CORA);

function good<T>(answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.data === undefined) {
    throw new Error(`${answer.response.status} ${JSON.stringify(answer.error)}`);
  }
  return answer.data;
}

// The same path streams, as text, to whoever accepts that.
function page<T>(answer: T | string): T {
  if (typeof answer === "string") throw new Error("a page of events came as text");
  return answer;
}

const latest = page(good(await rita.GET("/v1/events", { params: { query: { after: "latest" } } }))).next;
const manager = good(await max.GET("/v1/me")).member!.id;
const candidate = good(
  await rita.POST("/v1/people", { body: { name: "Ines One", employments: [{ employer: "Acme One", from: "2020" }] } }),
);
const colleague = good(
  await rita.POST("/v1/people", { body: { name: "Siobhan One", employments: [{ employer: "Acme One", from: "2021" }] } }),
);
const list = good(await rita.POST("/v1/wishlists", { body: { name: "Some day", visibility: "ORGANIZATION" } }));
await rita
  .POST("/v1/wishlists/{id}/entries", {
    params: { path: { id: list.id } },
    body: { personId: candidate.id, why: "ADMIRED", reason: "Builds teams.", tier: "STRONG" },
  })
  .then(good);
const role = good(
  await rita.POST("/v1/roles", {
    body: { title: "Head of People", visibility: "PUBLIC", hiringTeam: [{ memberId: manager, part: "HIRING_MANAGER" }] },
  }),
);
good(await rita.POST("/v1/roles/{id}/opening", { params: { path: { id: role.id } } }));
const referral = good(
  await cora.POST("/v1/referrals", {
    body: {
      personId: candidate.id,
      roleId: role.id,
      endorsement: { relationship: "WORKED_WITH", text: "She makes teams better.", firstHand: true },
    },
  }),
);
if (referral.standing !== "OWNER") throw new Error(`the referral is ${referral.standing}`);
const events = page(good(await rita.GET("/v1/events", { params: { query: { after: latest, limit: 200 } } })));
const told = events.items.map((event) => event.type);
for (const type of ["person.added", "wishlist.entry-added", "role.opened", "referral.submitted"]) {
  if (!told.includes(type)) throw new Error(`${type} was not told`);
}
const missing = await cora.GET("/v1/people/{id}", { params: { path: { id: list.id } } });
if (missing.error?.code !== "NOT_FOUND") throw new Error("a refusal has no code");
console.log(`done ${colleague.id}`);
