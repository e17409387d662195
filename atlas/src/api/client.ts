import type { ProblemDetails } from "./types";

/** The program refused or could not answer: what is so, and what to do. */
export class Refused extends Error {
  constructor(readonly status: number, readonly problem: ProblemDetails) {
    super(problem.title ?? `the program answered ${String(status)}`);
  }

  get remedy(): string {
    return this.problem.remedy ?? "try again";
  }
}

/** Asks the program behind the page; a problem is thrown as {@link Refused}. */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    throw new Refused(0, { title: "The program does not answer.", remedy: "See that it still runs, and try again." });
  }
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json().catch(() => ({}))) as ProblemDetails;
  throw new Refused(response.status, problem);
}

/** Sends a body to the program. */
export const send = <T>(method: "PUT" | "POST", path: string, body: unknown): Promise<T> =>
  ask<T>(path, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

/**
 * The address of a file of the chronicle: each part of its path escaped by itself. A path that leads out of the chronicle is none of its
 * files; addresses know no way to write it.
 */
export function fileAddress(path: string): string {
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === ".."))
    throw new Refused(404, { title: `the chronicle has no file ${path}`, remedy: "choose one of its files" });
  return `api/files/${parts.map(encodeURIComponent).join("/")}`;
}
