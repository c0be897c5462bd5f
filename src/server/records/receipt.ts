import type { KeptRecord } from './record.js';

/** Who answers for the processing, as the receipt names it. */
export interface Controller {
  name: string;
  /** Where the privacy policy is. */
  policyUrl?: string;
  /** How to reach them: address, telephone or e-mail. */
  contact?: string;
}

const time = (seconds: number) => new Date(seconds * 1000).toISOString();
/** ISO 8601 duration. */
const duration = (seconds: number) => `PT${seconds}S`;

/**
 * Writes the records of one consent id as a receipt by ISO/IEC TS 27560:2023: header, processing,
 * party and event sections, in the profile of the W3C's Data Privacy Vocabulary
 * (https://w3id.org/dpv/schema/dpv-27560, checked 2026-11-27). `records` oldest first, at least one;
 * `now` in Unix seconds. What the records don't know, such as storage locations, is left out.
 */
export function writeReceipt(
  records: [KeptRecord, ...KeptRecord[]],
  controller: Controller | undefined,
  now: number,
) {
  const last = records.at(-1)!;
  const { id, site, language, law } = last;
  const { name, policyUrl, contact } = { name: site, ...controller };
  const purpose = (purpose: string, isGranted: boolean) => ({
    purpose,
    lawful_basis: 'consent',
    consent_state: isGranted ? 'given' : 'refused',
    pii_controllers: [site],
    jurisdiction: law,
    withdrawal_method: `https://${site}/#izin`,
  });
  return {
    schema_version: 'dpv-27560:receipt',
    receipt_id: `${last.key}.${now}`,
    receipt_time: time(now),
    record: {
      header: { schema_version: 'dpv-27560:record', record_id: id, pii_principal_id: id },
      processing: {
        ...(policyUrl && { privacy_notice: policyUrl }),
        language,
        purposes: [
          ...last.yes.map((each) => purpose(each, true)),
          ...last.no.map((each) => purpose(each, false)),
        ],
      },
      party: [
        {
          party_id: site,
          party_name: name,
          party_role: 'controller',
          ...(policyUrl && { party_url: policyUrl }),
          ...(contact && { party_contact: contact }),
        },
      ],
      event: records.map(writeEvent),
    },
  };
}

function writeEvent({ at, received, expires, id, ...rest }: KeptRecord) {
  const state = rest.by === 'withdraw' ? 'withdrawn' : rest.yes.length ? 'given' : 'refused';
  return {
    event_time: time(at),
    validity_duration: duration(expires - at),
    entity_id: id,
    event_type: rest.by,
    event_state: state,
    received_time: time(received),
    ...rest,
  };
}
