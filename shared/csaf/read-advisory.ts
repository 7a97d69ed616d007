import * as z from 'zod';
import { MAX_LINE_LENGTH, MAX_NOTE_LENGTH } from '#shared/model/text.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Advisory, AdvisoryProblem, AdvisoryVulnerability } from './advisory.ts';
import { productsOf, productTreeSchema } from './product-tree.ts';

const ids = z.array(z.string()).default([]);
const rated = z.object({ baseScore: z.number().min(0).max(10) }).optional();
const vulnerabilitySchema = z.object({
  cve: z.string().default(''),
  cwe: z.object({ id: z.string() }).optional(),
  title: z.string().default(''),
  ids: z.array(z.object({ text: z.string() })).default([]),
  notes: z.array(z.object({ category: z.string(), text: z.string() })).default([]),
  product_status: z
    .object({
      known_affected: ids,
      first_affected: ids,
      last_affected: ids,
      fixed: ids,
      first_fixed: ids,
      known_not_affected: ids,
      under_investigation: ids,
    })
    .optional(),
  scores: z.array(z.object({ products: ids, cvss_v3: rated, cvss_v2: rated })).default([]),
});
const advisorySchema = z.object({
  document: z.object({
    csaf_version: z.string(),
    title: z.string(),
    tracking: z.object({ id: z.string() }),
  }),
  product_tree: productTreeSchema.optional(),
  vulnerabilities: z.array(vulnerabilitySchema).max(10_000).default([]),
});
type Said = z.output<typeof vulnerabilitySchema>;

/** What a vulnerability is, in a sentence or two, with the advisory that says so. */
function textOf(
  { title, notes, ids: others }: Said,
  advisory: { readonly id: string; readonly title: string },
): string {
  const told = notes.find(({ category }) => category === 'summary' || category === 'description')?.text ?? '';
  const first = [title, told].find((one) => one.trim() !== '') ?? advisory.title;
  const number = others[0]?.text;
  const source = [advisory.id, number].filter(Boolean).join(', ');
  return `${first.trim().slice(0, MAX_NOTE_LENGTH - source.length - 3)} (${source})`.slice(0, MAX_NOTE_LENGTH);
}

function vulnerabilityOf(said: Said, advisory: { readonly id: string; readonly title: string }): AdvisoryVulnerability {
  const status = said.product_status;
  return {
    cve: said.cve.trim().slice(0, MAX_LINE_LENGTH),
    cwe: (said.cwe?.id ?? '').slice(0, MAX_LINE_LENGTH),
    text: textOf(said, advisory),
    affected: [...(status?.known_affected ?? []), ...(status?.first_affected ?? []), ...(status?.last_affected ?? [])],
    inquired: status?.under_investigation ?? [],
    safe: [...(status?.fixed ?? []), ...(status?.first_fixed ?? []), ...(status?.known_not_affected ?? [])],
    scores: said.scores.flatMap(({ products, cvss_v3, cvss_v2 }) => {
      const score = cvss_v3?.baseScore ?? cvss_v2?.baseScore;
      return score === undefined ? [] : [{ score, products }];
    }),
  };
}

/** Reads a CSAF 2.0 document, which is hostile until proven. */
export function readAdvisory(json: unknown): Result<Advisory, AdvisoryProblem> {
  const read = advisorySchema.safeParse(json);
  if (!read.success || !read.data.document.csaf_version.startsWith('2.')) return err('notCsaf');
  const { document, product_tree, vulnerabilities } = read.data;
  const products = product_tree ? productsOf(product_tree) : [];
  if (products === null) return err('tooDeep');
  const head = { id: document.tracking.id.slice(0, MAX_LINE_LENGTH), title: document.title.slice(0, MAX_LINE_LENGTH) };
  return ok({ ...head, products, vulnerabilities: vulnerabilities.map((one) => vulnerabilityOf(one, head)) });
}
