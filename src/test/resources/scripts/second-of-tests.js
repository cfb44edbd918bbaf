document.body.dataset.second = 'ran';
