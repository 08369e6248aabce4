/*
 * What Swagger UI needs so that "Try it out" works from top to bottom: the ids in the contract's examples are of nothing;
 * in their place goes the id of what was just made here, of what there is, or of what is made for the purpose.
 */
window.peacetime = (() => {
  /** Ids of what was made on this page, by the name of its example id; the newest last. */
  const made = {};

  let contract;
  const read = async () => (contract ??= await (await fetch('/q/openapi?format=json')).json());

  const remember = (name, location) => (made[name] ??= []).push(location.split('/').pop());

  /** Of `/v1/people/{id}/employments/x`, employments. */
  const collectionOf = (path) => path.split('/').at(-2);

  const call = (method, url, body, headers) =>
    fetch(url, { method, body, headers: { Authorization: headers.Authorization, 'Content-Type': 'application/json' } });

  async function listed(collection, spec, headers) {
    if (!spec.paths[`/v1/${collection}`]?.get) return undefined;
    const answer = await call('GET', `/v1/${collection}?limit=1`, undefined, headers);
    return answer.ok ? (await answer.json()).items?.[0]?.id : undefined;
  }

  /** Makes one as the example of its operation says, with a mailbox that nobody has. */
  async function make(name, collection, spec, headers) {
    const path = Object.keys(spec.paths).find((each) => each.endsWith(`/${collection}`) && spec.paths[each].post);
    if (!path) return undefined;
    const example = spec.paths[path].post.requestBody?.content?.['application/json']?.example;
    const owner = path.includes('/{id}/') ? spec['x-example-ids'][collectionOf(path.replace(/\{id\}.*/, 'id'))] : '';
    const wanted = { url: path.replace('{id}', owner), body: example && JSON.stringify(example), headers, method: 'POST' };
    const request = await withIds(wanted, spec);
    const body = request.body?.replaceAll('@example.com', `@${crypto.randomUUID().slice(0, 8)}.example.com`);
    const location = (await call('POST', request.url, body, headers)).headers.get('Location');
    if (location) remember(name, location);
    return location ? made[name].at(-1) : undefined;
  }

  async function idOf(name, spec, request) {
    const collection = name.replace(/-\d+$/, '');
    const reads = request.method === 'GET' && name === collection;
    return (
      made[name]?.at(-1) ??
      (reads ? await listed(collection, spec, request.headers) : undefined) ??
      (await make(name, collection, spec, request.headers))
    );
  }

  async function withIds(request, spec) {
    for (const [name, example] of Object.entries(spec['x-example-ids'])) {
      if (request.url.includes(example) || String(request.body).includes(example)) {
        const id = (await idOf(name, spec, request)) ?? example;
        request.url = request.url.replaceAll(example, id);
        if (typeof request.body === 'string') request.body = request.body.replaceAll(example, id);
      }
    }
    return request;
  }

  return {
    request: async (request) => (request.loadSpec ? request : withIds(request, await read())),

    response: (answer) => {
      const location = answer.headers?.location;
      const path = new URL(answer.url, window.location).pathname;
      if (answer.status === 201 && location) remember(collectionOf(location), location);
      if (answer.status === 204) {
        const left = (made[collectionOf(path)] ?? []).filter((id) => !path.endsWith(id));
        made[collectionOf(path)] = left;
      }
      return answer;
    },

    /** What removes comes last. */
    order: (one, other) => {
      const removes = (operation) => Number(operation.get('method') === 'delete');
      return removes(one) - removes(other) || one.get('path').localeCompare(other.get('path'));
    },
  };
})();
