/** Why someone declines, withdraws or ends it: those that hold for every kind of collaboration. */
export const reasons = {
  decline: ['TOO_FAR', 'SOLVED_OTHERWISE', 'RATHER_NOT_SAY', 'OTHER'],
  withdraw: ['FOUND_ELSEWHERE', 'NO_REPLY', 'MISTAKE', 'OTHER'],
  terminate: ['MUTUAL', 'ORGANISATION_CHANGES', 'FORCE_MAJEURE', 'OTHER'],
} as const

export type Ending = keyof typeof reasons

/** The only reason that says nothing without words. */
export function needsWords(reason: string): boolean {
  return reason === 'OTHER'
}
