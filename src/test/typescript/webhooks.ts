// What a receiver was sent is genuine to the JavaScript library too, at the time at which it came; changed, it is forged.
import { readFileSync } from "node:fs";
import { Webhook } from "standardwebhooks";

type Message = { headers: Record<string, string>; body: string; at: number };

const messages = JSON.parse(readFileSync("messages.json", "utf8")) as Message[];
const webhook = new Webhook(process.env["SECRET"] ?? "");
const now = Date.now;

let forged = 0;
for (const message of messages) {
  Date.now = () => message.at;
  webhook.verify(message.body, message.headers);
  try {
    webhook.verify(message.body + " ", message.headers);
  } catch {
    forged++;
  }
}
Date.now = now;
if (messages.length === 0 || forged !== messages.length) {
  throw new Error(`${forged} of ${messages.length} were found to be changed`);
}
console.log(`${messages.length} messages, all genuine`);
