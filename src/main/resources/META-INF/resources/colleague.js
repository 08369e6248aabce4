/*
 * What nobody can try out alone: a colleague with a key of their own asks, passes on and refers, so that there is something to
 * answer. Each is prepared anew when its operation is tried out.
 */
window.colleague = (() => {
  let known;

  /** @param tools `example(operation path)`, `post(path, body, authorization)`, `get(path)`, `somebody()`: an id of a new person */
  async function colleague({ post, get }) {
    if (known) return known;
    const name = `A colleague ${crypto.randomUUID().slice(0, 8)}`;
    const member = await post('/v1/members', { name, email: `${name.split(' ').pop()}@example.com`, access: ['MEMBER'] });
    const key = await post('/v1/api-keys', { name, memberId: member.id });
    const me = await get('/v1/me');
    return (known = { person: member.personId, key: `Bearer ${key.key}`, me: me.member.personId });
  }

  /** An introduction to somebody new, asked of this connector. */
  const introduction = async (tools, connectorId, authorization) =>
    tools.post(
      '/v1/introductions',
      { ...(await tools.example('/v1/introductions')), connectorId, targetId: await tools.somebody() },
      authorization,
    );

  const askedOfMe = async (tools) => {
    const { key, me } = await colleague(tools);
    return (await introduction(tools, me, key)).id;
  };

  /** An introduction that the colleague has passed on, with the link that its target opens. */
  async function passedOn(tools) {
    const { key, person } = await colleague(tools);
    const { id } = await introduction(tools, person);
    return { id, link: (await tools.post(`/v1/introductions/${id}/consent`, { words: 'Please do.' }, key)).link };
  }

  async function accepted(tools) {
    const { id, link } = await passedOn(tools);
    await tools.post(link, { accept: true });
    return id;
  }

  const lastOf = (link) => link.split('/').pop();

  /** A referral that the colleague sends while these terms hold. */
  async function referral(tools, terms, besides) {
    const { key } = await colleague(tools);
    const usual = await tools.example('/v1/referral-policies');
    if (terms) await tools.post('/v1/referral-policies', { ...usual, ...terms });
    const body = { ...(await tools.example('/v1/referrals')), person: undefined, personId: await tools.somebody(), ...besides };
    const sent = await tools.post('/v1/referrals', body, key);
    if (terms) await tools.post('/v1/referral-policies', usual);
    return sent.id;
  }

  const awaited = (tools) => referral(tools, { candidateConfirms: true });

  const askedCandidate = async (tools) => (await tools.post(`/v1/referrals/${await awaited(tools)}/confirmation`)).token;

  /** A reward that is due, for somebody who was hired. */
  async function reward(tools) {
    const id = await referral(tools, { rewards: [{ tier: 'At the start', amount: 500, currency: 'EUR', waitingDays: 0 }] });
    await tools.post(`/v1/referrals/${id}/closing`, { outcome: 'HIRED', feedbackToReferrer: { reason: 'They start in May' } });
    return (await tools.get(`/v1/referrals/${id}/rewards`)).items[0].id;
  }

  async function cover(tools) {
    const role = { ...(await tools.example('/v1/roles')), visibility: 'CONFIDENTIAL', cover: { title: 'Somebody for our platform' } };
    const { id } = await tools.post('/v1/roles', role);
    await tools.post(`/v1/roles/${id}/opening`);
    return (await tools.get('/v1/covers')).items[0].id;
  }

  /** The link of a candidate who may talk with the colleague about whoever tries this out. */
  async function offered(tools) {
    const { key } = await colleague(tools);
    const managerId = (await tools.get('/v1/me')).member.id;
    known.volunteers ??= (await tools.post('/v1/me/volunteering', { managerId }, key)).id;
    const { id: roleId } = await tools.post('/v1/roles', await tools.example('/v1/roles'));
    const personId = await tools.somebody();
    const { link } = await tools.post(`/v1/roles/${roleId}/reverse-references`, { personId, managerId });
    return { 'reverse-references': lastOf(link), volunteers: known.volunteers };
  }

  /** A referee who answers by a link. */
  async function linked(tools) {
    const request = await tools.post('/v1/backchannel-requests', await tools.example('/v1/backchannel-requests'));
    return (await tools.post(`/v1/backchannel-requests/${request.id}/asks`, { refereeId: await tools.somebody(), via: 'LINK' })).id;
  }

  async function delivery(tools) {
    const { id } = await tools.post('/v1/webhooks', await tools.example('/v1/webhooks'));
    const sent = await tools.post(`/v1/webhooks/${id}/test`);
    // It is on its way; a moment later it was tried.
    await new Promise((soon) => setTimeout(soon, 1500));
    return sent.id;
  }

  /** An event as the connection's own system would send it, signed; where the browser signs nothing, it is refused. */
  async function signed(tools, body) {
    const connection = await tools.post('/v1/ats-connections', await tools.example('/v1/ats-connections'));
    const bytes = (text) => new TextEncoder().encode(text);
    const hmac = { name: 'HMAC', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('raw', bytes(connection.secret), hmac, false, ['sign']);
    const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes(body)));
    const hex = Array.from(signature, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return { ids: { 'ats-connections': connection.id }, headers: { Signature: `sha256 ${hex}` } };
  }

  /** Which operations, and what prepares them: ids by their names in the contract's examples, and headers. */
  const PREPARATIONS = [
    [/^POST \/v1\/introductions\/[^/]+\/(consent|decline)$/, async (tools) => ({ introductions: await askedOfMe(tools) })],
    [/^POST \/v1\/introductions\/[^/]+\/outcome$/, async (tools) => ({ introductions: await accepted(tools) })],
    [/ \/v1\/introduction-answers\//, async (tools) => ({ 'introduction-answers': lastOf((await passedOn(tools)).link) })],
    [/^POST \/v1\/referrals\/[^/]+\/endorsements$/, async (tools) => ({ referrals: await referral(tools) })],
    [/^POST \/v1\/referrals\/[^/]+\/confirmation$/, async (tools) => ({ referrals: await awaited(tools) })],
    [/ \/v1\/referral-confirmations\//, async (tools) => ({ 'referral-confirmations': await askedCandidate(tools) })],
    [/ \/v1\/rewards\//, async (tools) => ({ rewards: await reward(tools) })],
    [/^GET \/v1\/covers\//, async (tools) => ({ covers: await cover(tools) })],
    [/^POST \/v1\/asks\/[^/]+\/link$/, async (tools) => ({ asks: await linked(tools) })],
    [/ \/v1\/reverse-references\//, offered],
    [/ \/v1\/deliveries\//, async (tools) => ({ deliveries: await delivery(tools) })],
  ];

  return {
    /** What the operation needs of somebody else, or nothing. */
    async prepare(operation, body, tools) {
      if (/^POST \/v1\/ats\/[^/]+\/events$/.test(operation)) return signed(tools, body);
      const [, prepared] = PREPARATIONS.find(([needing]) => needing.test(operation)) ?? [];
      return { ids: prepared ? await prepared(tools) : {}, headers: {} };
    },
  };
})();
