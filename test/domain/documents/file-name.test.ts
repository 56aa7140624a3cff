import { expect, it } from 'vitest'
import { fileNameOf } from '../../../domain/documents/file-name.ts'
import { paperOf } from '../../../domain/documents/paper-of.ts'

it('a file is named after its order, whatever the channel calls it', () => {
  expect([
    fileNameOf(['label', '#1042', '1'], 'pdf'),
    fileNameOf(['slip', '../../etc/passwd', '2'], 'pdf'),
    fileNameOf(['label', '주문 7/8', ''], 'pdf'),
    fileNameOf(['label', 'N'.repeat(200)], 'pdf').length,
  ]).toEqual(['label-1042-1.pdf', 'slip-etc-passwd-2.pdf', 'label-주문-7-8.pdf', 124])
})

it('paper is Letter in North America and A4 elsewhere', () => {
  expect(['US', 'ca', 'GB', 'KR', ''].map(paperOf)).toEqual(['letter', 'letter', 'a4', 'a4', 'a4'])
})
