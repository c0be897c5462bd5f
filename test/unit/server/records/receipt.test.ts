// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { writeReceipt } from '../../../../src/server/records/receipt.js';
import { keep, noon } from '../../../support/records.js';

const first = keep({ by: 'save', yes: ['ads'], no: ['analytics'] });
const last = keep({ ...first, by: 'withdraw', yes: [], no: ['ads', 'analytics'], at: noon + 60 });

describe('a receipt', () => {
  it('has the sections of ISO/IEC TS 27560', () => {
    const controller = {
      name: 'PT Toko',
      policyUrl: 'https://shop.example/privacy',
      contact: 'a@b.example',
    };
    const { record, ...receipt } = writeReceipt([first], controller, noon + 99);
    expect(receipt).toEqual({
      schema_version: 'dpv-27560:receipt',
      receipt_id: `${first.key}.${noon + 99}`,
      receipt_time: '2026-11-27T12:01:39.000Z',
    });
    expect(record.header).toEqual({
      schema_version: 'dpv-27560:record',
      record_id: first.id,
      pii_principal_id: first.id,
    });
    expect(record.processing).toMatchObject({
      privacy_notice: 'https://shop.example/privacy',
      language: 'id',
      purposes: [
        {
          purpose: 'ads',
          consent_state: 'given',
          pii_controllers: ['shop.example'],
          jurisdiction: 'EEA',
        },
        { purpose: 'analytics', consent_state: 'refused' },
      ],
    });
    expect(record.party).toEqual([
      {
        party_id: 'shop.example',
        party_name: 'PT Toko',
        party_role: 'controller',
        party_url: 'https://shop.example/privacy',
        party_contact: 'a@b.example',
      },
    ]);
  });

  it('tells what became of the consent, event by event, and what it is now', () => {
    const { record } = writeReceipt([first, last], undefined, noon);
    expect(record.event).toMatchObject([
      { event_time: '2026-11-27T12:00:00.000Z', event_type: 'save', event_state: 'given' },
      { event_time: '2026-11-27T12:01:00.000Z', event_type: 'withdraw', event_state: 'withdrawn' },
    ]);
    expect(record.event[0]).toMatchObject({ validity_duration: 'PT31536000S', text: first.text });
    expect(record.processing.purposes.map((each) => each.consent_state)).toEqual([
      'refused',
      'refused',
    ]);
  });
});
