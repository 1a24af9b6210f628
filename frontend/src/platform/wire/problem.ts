/** Why something was refused. */

export interface FieldError {
  pointer?: string
  parameter?: string
  code: string
  message: string
}

export interface ProblemBody {
  type: string
  title: string
  status: number
  detail?: string
  instance?: string
  errors?: FieldError[]
  allowed?: string[]
}
