/** A CSAF 2.0 document of one vulnerability over the versions of one product, as suppliers write them. */
export function aCsaf({
  vendor = 'Maker AG',
  product = 'P7 Controller',
  versions = [{ category: 'product_version', name: '1.0' }],
  cves = ['CVE-2025-0001'],
  status = 'known_affected',
  score = 9.8,
}: {
  readonly vendor?: string;
  readonly product?: string;
  readonly versions?: readonly { readonly category: string; readonly name: string; readonly cpe?: string }[];
  readonly cves?: readonly string[];
  readonly status?: string;
  readonly score?: number;
} = {}) {
  const branches = versions.map(({ category, name, cpe }, at) => ({
    category,
    name,
    product: {
      product_id: `CSAFPID-${at}`,
      name: `${vendor} ${product} ${name}`,
      ...(cpe ? { product_identification_helper: { cpe } } : {}),
    },
  }));
  const ids = branches.map((one) => one.product.product_id);
  return {
    document: {
      category: 'csaf_security_advisory',
      csaf_version: '2.0',
      title: `Weakness of ${product}`,
      publisher: { category: 'vendor', name: vendor, namespace: 'https://example.com' },
      tracking: { id: 'ADV-2025-1', status: 'final', version: '1' },
    },
    product_tree: {
      branches: [
        { category: 'vendor', name: vendor, branches: [{ category: 'product_name', name: product, branches }] },
      ],
    },
    vulnerabilities: cves.map((cve) => ({
      ...(cve === '' ? {} : { cve }),
      cwe: { id: 'CWE-287', name: 'Improper Authentication' },
      title: `Missing authentication ${cve}`.trim(),
      product_status: { [status]: ids },
      scores: [{ products: ids, cvss_v3: { version: '3.1', baseScore: score, baseSeverity: 'CRITICAL' } }],
    })),
  };
}
