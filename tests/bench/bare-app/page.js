/* global document, window */
const button = document.querySelector('button');
button.textContent = await window.api.ping();
button.dataset.ready = 'true';
