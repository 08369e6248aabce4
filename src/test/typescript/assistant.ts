// The protocol's own client finds the tools, reads by one, is refused by another, and writes a touchpoint down.
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";

const transport = new StreamableHTTPClientTransport(new URL(process.env["PEACETIME_URL"] + "/mcp"), {
  requestInit: { headers: { Authorization: "Bearer " + process.env["KEY"] } },
});
const client = new Client({ name: "trial", version: "1" });
await client.connect(transport);

type Said = { isError?: boolean; structuredContent?: { id?: string; items?: { id: string }[] }; content: { text: string }[] };
const use = async (name: string, args: Record<string, unknown>) =>
  (await client.callTool({ name, arguments: args })) as Said;

const { tools } = await client.listTools();
const found = await use("search_people", { q: "Lovelace" });
const personId = found.structuredContent?.items?.[0]?.id;
const refused = await use("get_role", { roleId: personId });
const logged = await use("log_touchpoint", {
  personId,
  kind: "MET",
  at: "2026-03-02T12:30:00Z",
  initiatedBy: "ME",
  help: "NEITHER",
});

console.log(JSON.stringify({
  server: client.getServerVersion()?.name,
  session: transport.sessionId ?? "none",
  tools: tools.length,
  found: found.structuredContent?.items?.length,
  refused: refused.isError === true && JSON.parse(refused.content[0]?.text ?? "{}").code,
  logged: logged.isError === false && typeof logged.structuredContent?.id === "string",
}));
await client.close();
