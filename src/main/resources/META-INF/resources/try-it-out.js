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

  const forget = (path) => {
    const collection = collectionOf(path);
    made[collection] = (made[collection] ?? []).filter((id) => !path.endsWith(id));
  };

  /** What can be done to something only once, or only before the next; whatever is not named here comes before. */
  const STEPS = ['opening', 'hold', 'acknowledgement', 'progress', 'endorsements', 'snooze', 'talks', 'hire', 'closing', 'withdrawal', 'deactivation'];

  /** After these there is nothing more to be done to it. */
  const ENDINGS = ['hire', 'closing', 'withdrawal', 'deactivation'];

  /** Of `/v1/people/{id}/employments/x`, employments. */
  const collectionOf = (path) => path.split('/').at(-2);

  const call = (method, url, body, headers) =>
    fetch(url, { method, body, headers: { Authorization: headers.Authorization, 'Content-Type': 'application/json' } });

  async function listed(collection, spec, headers) {
    if (!spec.paths[`/v1/${collection}`]?.get) return undefined;
    const answer = await call('GET', `/v1/${collection}?limit=1`, undefined, headers);
    return answer.ok ? (await answer.json()).items?.[0]?.id : undefined;
  }

  /** What tells one thing from another, made such as nobody has. */
  const unlikeAnyOther = (body) => {
    const mark = crypto.randomUUID().slice(0, 8);
    return body
      ?.replaceAll('@example.com', `@${mark}.example.com`)
      .replaceAll('/in/ada-lovelace', `/in/ada-${mark}`)
      .replaceAll('"An example"', `"An example ${mark}"`);
  };

  /** Makes one as the example of its operation says. Merges are made of people and of employers: where it stands tells. */
  async function make(name, collection, spec, headers) {
    for (const path of Object.keys(spec.paths)) {
      if (path.endsWith(`/${collection}`) && spec.paths[path].post) {
        const id = await makeAt(path, name, collection, spec, headers);
        if (id) return id;
      }
    }
    return undefined;
  }

  async function makeAt(path, name, collection, spec, headers) {
    const example = spec.paths[path].post.requestBody?.content?.['application/json']?.example;
    const owner = path.includes('/{id}/') ? spec['x-example-ids'][collectionOf(path.replace(/\{id\}.*/, 'id'))] : '';
    const wanted = { url: path.replace('{id}', owner), body: example && JSON.stringify(example), headers, method: 'POST' };
    const request = await withIds(wanted, spec);
    const location = (await call('POST', request.url, unlikeAnyOther(request.body), headers)).headers.get('Location');
    if (!location?.includes(`/${collection}/`)) return undefined;
    remember(name, location);
    return made[name].at(-1);
  }

  async function idOf(name, spec, request) {
    const collection = name.replace(/-\d+$/, '');
    const reads = request.method === 'GET' && name === collection;
    // What is in use cannot be removed; something new is not in use.
    const removes = request.method === 'DELETE';
    return (
      (removes ? await make(name, collection, spec, request.headers) : undefined) ??
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
      if (answer.status === 204) forget(path);
      if (answer.ok && ENDINGS.includes(path.split('/').pop())) forget(path.replace(/\/[^/]+$/, ''));
      return answer;
    },

    /** As things go: what is done to something in the order in which it can be done, what removes it last. */
    order: (one, other) => {
      const removes = (operation) => Number(operation.get('method') === 'delete');
      const place = (operation) => STEPS.indexOf(operation.get('path').split('/').pop());
      return removes(one) - removes(other) || place(one) - place(other) || one.get('path').localeCompare(other.get('path'));
    },
  };
})();
