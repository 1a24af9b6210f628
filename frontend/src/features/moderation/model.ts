import type { ReportReason } from '@/platform/wire'

export const reportReasons: readonly ReportReason[] = [
  'MISLEADING',
  'NOT_ALLOWED',
  'PERSONAL_DATA',
  'SPAM',
  'OTHER',
]
