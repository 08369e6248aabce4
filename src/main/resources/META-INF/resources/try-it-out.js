/*
 * What Swagger UI needs so that "Try it out" works from top to bottom: the ids in the contract's examples are of nothing;
 * in their place goes the id of what was just made here, of what there is, or of what is made for the purpose.
 */
window.peacetime = (() => {
  /** Ids of what was made on this page, by the name of its example id; the newest last. */
  const made = {};

  let contract;
  const read = async () => (contract ??= await (await fetch('/q/openapi?format=json')).json());

  /** What is made elsewhere than below a path of its own name: where, and with what besides the example. */
  const MADE_AT = {
    'backchannel-notes': ['/v1/asks/{id}/notes'],
    answers: ['/v1/backchannel-requests/{id}/asks', { via: 'LINK' }],
    refreshes: ['/v1/entries/{id}/refresh'],
    'referral-forms': ['/v1/referral-links', { kind: 'OUTSIDERS', endorsement: undefined }],
    'reverse-references': ['/v1/roles/{id}/reverse-references'],
  };

  /** What can be said of a person but once is said of somebody new. */
  const ONCE_EACH = /\/(merges|endorsements|referrals|backchannel-requests|asks|introductions)$/;

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

  /** What was last called with; whoever opens a link needs none, but the link is made by somebody who does. */
  let authorization;

  const call = (method, url, body, headers) =>
    fetch(url, {
      method,
      body,
      headers: { Authorization: headers.Authorization ?? authorization, 'Content-Type': 'application/json' },
    });

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
      .replaceAll('"Analytical Engines"', `"Analytical Engines ${mark}"`)
      .replaceAll('"An example"', `"An example ${mark}"`);
  };

  /** What is posted there, as the contract shows it: beside the schema, or in it. */
  const exampleOf = (path, spec) => {
    const media = spec.paths[path].post.requestBody?.content?.['application/json'];
    return media?.example ?? spec.components.schemas[media?.schema?.$ref?.split('/').pop()]?.examples?.[0];
  };

  /** Makes one as the example of its operation says. Merges are made of people and of employers: where it stands tells. */
  async function make(name, collection, spec, headers) {
    if (MADE_AT[collection]) {
      const [path, besides] = MADE_AT[collection];
      return makeAt(path, besides, name, collection, spec, headers);
    }
    for (const path of Object.keys(spec.paths)) {
      if (path.endsWith(`/${collection}`) && spec.paths[path].post) {
        const id = await makeAt(path, {}, name, collection, spec, headers);
        if (id) return id;
      }
    }
    return undefined;
  }

  async function makeAt(path, besides, name, collection, spec, headers) {
    const example = exampleOf(path, spec);
    const owner = path.includes('/{id}/') ? spec['x-example-ids'][collectionOf(path.replace(/\{id\}.*/, 'id'))] : '';
    const body = example && JSON.stringify({ ...example, ...besides });
    const request = await withIds({ url: path.replace('{id}', owner), body, headers, method: 'POST' }, spec);
    const answer = await call('POST', request.url, unlikeAnyOther(request.body), headers);
    if (!answer.ok) return undefined;
    const place = placeOf(answer, await answer.json().catch(() => ({})), collection);
    if (!place) return undefined;
    remember(name, place);
    return made[name].at(-1);
  }

  /** Where a thing is, or the link that somebody without a key opens it by. */
  const placeOf = (answer, body, collection) =>
    [body.link, answer.headers.get('Location'), body.token && `/v1/referral-forms/${body.token}`].find((place) =>
      place?.includes(`/${collection}/`),
    );

  const shown = async (path, headers) => (await call('GET', path, undefined, headers)).json();

  async function idOf(name, spec, request) {
    if (name === 'me') return (await shown('/v1/me', request.headers)).member?.id;
    if (name === 'member-people') {
      return (await shown(`/v1/members/${await make('members-2', 'members', spec, request.headers)}`, request.headers)).personId;
    }
    const collection = name.replace(/-\d+$/, '');
    const reads = request.method === 'GET' && name === collection;
    // What is in use cannot be removed; something new is not in use.
    const removes = request.method === 'DELETE' && !request.url.includes('/ties/');
    const onceEach = request.method === 'POST' && collection === 'people' && ONCE_EACH.test(request.url.split('?')[0]);
    return (
      (removes || onceEach ? await make(name, collection, spec, request.headers) : undefined) ??
      made[name]?.at(-1) ??
      (reads ? await listed(collection, spec, request.headers) : undefined) ??
      (await make(name, collection, spec, request.headers))
    );
  }

  /** What a colleague needs to prepare something: an example with ids that there are, calls, and somebody new. */
  const toolsOf = (spec, headers) => ({
    get: (path) => shown(path, headers),
    post: async (path, body, key) => {
      const answer = await call('POST', path, body && JSON.stringify(body), key ? { Authorization: key } : headers);
      return answer.status === 204 ? {} : answer.json();
    },
    example: async (path) => {
      const body = JSON.stringify(exampleOf(path, spec));
      return JSON.parse((await withIds({ url: path, body, headers, method: 'POST' }, spec)).body);
    },
    somebody: () => make('people-2', 'people', spec, headers),
  });

  /** Whoever put an id of their own in wants that one. */
  const namesExample = (request, spec) => Object.values(spec['x-example-ids']).some((id) => request.url.includes(id));

  async function prepared(request, spec) {
    const operation = `${request.method} ${new URL(request.url, window.location).pathname}`;
    const { ids, headers } = await window.colleague.prepare(operation, request.body, toolsOf(spec, request.headers));
    for (const [name, id] of Object.entries(ids)) {
      request.url = request.url.replaceAll(spec['x-example-ids'][name], id);
      if (typeof request.body === 'string') request.body = request.body.replaceAll(spec['x-example-ids'][name], id);
    }
    Object.assign(request.headers, headers);
    if (operation.endsWith('/replay')) request.body = JSON.stringify({ after: new Date(Date.now() - 86_400_000).toISOString() });
    return request;
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
    request: async (request) => {
      authorization = request.headers?.Authorization ?? authorization;
      if (request.loadSpec) return request;
      const spec = await read();
      return withIds(namesExample(request, spec) ? await prepared(request, spec) : request, spec);
    },

    response: (answer) => {
      const location = answer.headers?.location;
      const path = new URL(answer.url, window.location).pathname;
      if ((answer.status === 201 || answer.status === 202) && location) remember(collectionOf(location), location);
      if (answer.ok && path.startsWith('/v1/ties/')) remember('people', path);
      const link = answer.body?.link ?? answer.obj?.link;
      if (link) remember(collectionOf(link), link);
      if (answer.status === 204) forget(path);
      if (answer.ok && ENDINGS.includes(path.split('/').pop())) forget(path.replace(/\/[^/]+$/, ''));
      return answer;
    },

    /** As things go: what is done to something in the order in which it can be done, what removes it last. */
    order: (one, other) => {
      const removes = (operation) => Number(operation.get('method') === 'delete');
      const place = (operation) => STEPS.indexOf(operation.get('path').split('/').pop());
      const puts = (operation) => Number(operation.get('method') === 'put');
      return (
        removes(one) - removes(other) ||
        place(one) - place(other) ||
        one.get('path').localeCompare(other.get('path')) ||
        puts(other) - puts(one)
      );
    },
  };
})();
