// Merge's own client pages through what there is, and asks for what changed since.
import { MergeClient } from "@mergeapi/merge-node-client";

const merge = new MergeClient({
  environment: process.env["PEACETIME_URL"] ?? "",
  apiKey: process.env["KEY"] ?? "",
  accountToken: "none",
});

type Listed = { id?: string | undefined; modifiedAt?: Date | undefined };
type Paged = AsyncIterable<Listed> & { data: Listed[] };

async function all(page: Promise<Paged>): Promise<Listed[]> {
  const things: Listed[] = [];
  for await (const thing of await page) {
    things.push(thing);
  }
  if (new Set(things.map((each) => each.id)).size !== things.length || things.some((each) => !each.id)) {
    throw new Error("something came twice, or without an id");
  }
  return things;
}

const { candidates, jobs, applications, activities } = merge.ats;
const pageSize = 3;
const found = {
  candidates: await all(candidates.list({ pageSize })),
  jobs: await all(jobs.list({ pageSize })),
  applications: await all(applications.list({ pageSize })),
  activities: await all(activities.list({ pageSize })),
};

const last = found.candidates[found.candidates.length - 1]?.modifiedAt;
if (!(last instanceof Date)) {
  throw new Error("a candidate has no time of change");
}
const since = await all(candidates.list({ pageSize, modifiedAfter: last }));

console.log(JSON.stringify({
  candidates: found.candidates.length,
  jobs: found.jobs.length,
  applications: found.applications.length,
  activities: found.activities.length,
  since: since.length,
}));
