// Shows the contract of this application, from files of this application.
window.SwaggerUIBundle({ url: '/api/openapi.yml', dom_id: '#contract', deepLinking: true, validatorUrl: null })
