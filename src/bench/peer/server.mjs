// A person by id as one would write it by hand: Fastify and pg, the ceiling's own statement, prepared, over the socket. No key, no
// permission, no policy, no headers of ours.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import pg from 'pg';

const text = readFileSync(process.env.PEER_SQL, 'utf8')
  .replace(/^\\set .*\n/gm, '')
  .replace(':org::uuid', '$1::uuid')
  .replace(/\('01' \|\|.*\)::uuid;/, '$2::uuid');
const pool = new pg.Pool({
  host: process.env.BENCH_HOME, port: process.env.BENCH_PORT, user: 'bench', database: 'peacetime', max: Number(process.env.PEER_POOL ?? 4),
});
const app = Fastify();
app.get('/v1/people/:id', async (request, reply) => {
  const found = await pool.query({ name: 'person', text, values: [process.env.BENCH_ORG, request.params.id] });
  if (found.rows.length === 0) return reply.code(404).send({ title: 'There is no such person.' });
  const p = found.rows[0];
  return {
    id: p.id, name: p.name, headline: p.headline, location: p.location, skills: p.skills, availability: p.availability_status,
    jurisdiction: p.jurisdiction, source: p.source, ways: p.ways ?? [], externalIds: p.ids ?? [], employments: p.jobs ?? [],
    createdAt: p.created_at, updatedAt: p.updated_at, version: p.version,
  };
});
await app.listen({ host: '127.0.0.1', port: 18090 });
